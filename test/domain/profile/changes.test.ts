import { PROFILES } from "../../../src/domain/profile/builtin";
import { changesOf } from "../../../src/domain/profile/changes";

describe("what a profile changes of the built-in one", () => {
  test.each(Object.values(PROFILES))("is nothing for $name itself", (profile) => {
    expect(changesOf(profile)).toEqual({});
  });

  test("is each setting that differs, and enough to make it again", () => {
    const office = { ...PROFILES.exact, name: "Kantoor", fourEyes: true, accounts: { debtors: "1310" } };
    expect(changesOf(office)).toEqual({ name: "Kantoor", fourEyes: true, accounts: { debtors: "1310" } });
    expect({ ...PROFILES.exact, ...changesOf(office) }).toEqual(office);
  });
});
