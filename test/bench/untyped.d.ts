// textlint rules that ship without types; textlint asks nothing of them but that they are rules.
declare module 'textlint-rule-en-max-word-count' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}
declare module 'textlint-rule-max-comma' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}
declare module 'textlint-rule-sentence-length' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}
declare module 'textlint-rule-stop-words' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}
declare module 'textlint-rule-write-good' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}
