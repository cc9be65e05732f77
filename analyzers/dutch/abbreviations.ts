/** Abbreviations that a sentence goes on after, folded and without their last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `aanh afb afd afl alg art artt bijl bijv blz bv ca cie dd dec dhr dir dr drs ds e.a e.v evt excl fig febr gem geb gebr
  hfdst hoogl i.c i.e i.h.b ing incl inl ir jan jr jrg kn max mevr min mld mln mr mw mej mrt nl no nov nr nrs okt ong opm
  par pag pg plm pr prof red ref resp sept sr st stb stcrt t.a.v tab tel v.d vgl vnl vs vz wed wo z.g zgn a.h.w a.u.b
  b.v d.d d.m.v d.w.z i.c.m i.p.v i.t.t i.v.m jl m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v n.a.v n.b o.a o.b.v o.g.v
  o.i.v o.l.v o.m o.t.t p p.a p.j p.m p.m.v p.o p/a q.q resp s.v.p t.a.v t.b.v t.g.v t.h.v t.m t.n.v t.o.v t.w t.z v.a
  v.h v.w.b w.o zg z.s.m`.split(/\s+/u),
);

/** Abbreviations that often end a sentence: before a capital they do. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.d etc enz c.s e.a a.u.b s.v.p n.v.t p.p p.j jl z.s.m i.o o.i.d d.d p.w p.u'.split(' '),
);

/** Words after which a single letter or a number is a label and not an initial: "bijlage A. Daarna". */
export const LABELLED: ReadonlySet<string> = new Set(
  'bijlage artikel art tabel figuur fase stap optie variant groep onderdeel deel kolom betrokkene partner scenario lid type categorie paragraaf hoofdstuk vitamine'.split(
    ' ',
  ),
);
