import fc from "fast-check";

// The same cases in every run, so that a red build is red again; `ZHUBI_SEED=random` looks for new ones.
const { ZHUBI_SEED: seed = "20250101" } = process.env;
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
