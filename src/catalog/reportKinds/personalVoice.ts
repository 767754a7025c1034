/** A person speaks: “我” with a verb, “本人”; never 我局, 我委, 我们. As cues of a kind's text. */
export const personalVoice: readonly string[] = [
  "(^|，|。|；|：|！)我(始终|坚持|认真|严格|带头|主持|深知|作为|能|把|将|自觉|切实|积极|按照|定期|先后|亲自|注重|通过|主动|以|着力|牢记|深刻|深入|坚决|履行|时刻|还|也|们?个人|在|对|与|同|要求|充分|全面|紧紧|结合|高度)",
  "(^|，|。|；|：)本人",
];
