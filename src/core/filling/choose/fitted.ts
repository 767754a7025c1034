import type { Weights } from "./weights";

/** Written by `npm run fit`. */
export const fitted: Weights = {
  features: [
    0.99, // row
    0.82, // row-own
    0.1, // row-sentence
    0, // row-headings
    0.1, // row-whole
    0.05, // row-none
    0.74, // group
    0, // group-unmet
    0, // column
    -2.38, // column-none
    -1.68, // column-unmet
    0.61, // caption
    0, // names
    0.43, // asked
    1.86, // asked-wide
    0.2, // asked-whole
    1.29, // both
    0.4, // both-whole
    0.79, // indicator
    -0.79, // one-of-row
    0, // outer
    0.05, // head
    0.09, // row-head
    -1.72, // contrast
    -0.28, // contrast-part
    -0.34, // narrower-fact
    -1.9, // narrower-asked
    -0.47, // step-fact
    -1.14, // step-asked
    0, // unit-same
    -2.21, // unit-kindred
    0.67, // unit-scaled
    -1.28, // unit-unnamed
    -3.43, // unit-different
    0, // period-unsure
    -3.28, // period-different
    0, // period-named
    -3.12, // plan
    -1.76, // plan-year
    -1.59, // percent-unsaid
    -0.01, // standard
    -0.95, // previous
    -0.12, // previous-asked
    -1.75, // change
    0.28, // change-asked
    -1.86, // change-missed
    -1.59, // average
    0.3, // total
    -0.52, // reckoned
    -1.3, // part
    0.78, // line
    0.24, // within
    -0.83, // organ
  ],
  signs: [
    -3.08, // bias
    4.22, // score
    2.1, // likely
    0.98, // first
    1.05, // lead
    0, // asked-best
    -0.57, // asked-behind
    -0.49, // names-behind
    0.42, // agrees
    0.4, // follows
    0.91, // leads
    -4.36, // wanted
    0.71, // shape
    -2.95, // shape-whole
    -0.21, // shape-decimals
    -0.57, // unsure-written
    3.87, // terms
    0.87, // own
    -1.79, // back
    1.31, // named
    -1.27, // apart
    1.43, // by-change
    1.15, // by-difference
    0.29, // by-share
    0.73, // by-completion
    -0.02, // by-average
    0.37, // by-cell
    -1.28, // asks-derived
    -1.21, // asks-rate
    1.07, // sum
    0.49, // conversion-unsaid
    -0.41, // large
    0.15, // conversion
    -0.01, // count-all
    0.79, // count
    0.6, // count-more
    0.6, // added
    -0.86, // count-any-year
    -2.64, // count-topic
    0.14, // count-single
    -0.64, // count-several
    -1.17, // count-far
    0.56, // self
    0.11, // self-missed
    1.05, // implied
    -0.64, // implied-missed
    -2.75, // heads-counted
    0.47, // part-extends
    1.1, // part-drops
    -0.42, // part-exceeds
    -1.73, // part-same
    -0.84, // shortfall
    -1.25, // plan
    -0.75, // per-unit
  ],
  certainFrom: 0.942,
  likelyFrom: 0.45,
};
