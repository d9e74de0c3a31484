import { afletter } from "./io";

const said = async (...args: string[]) => {
  const { status, stdout, stderr } = await afletter([...args, "--language", "en"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  return stderr;
};

describe("the command line", () => {
  it("tells its version and what it can do", async () => {
    expect(await afletter(["--version"])).toEqual({ status: 0, stdout: "afletter 0.0.0-test (test)\n", stderr: "" });
    expect((await afletter(["--language=en", "--version"])).stdout).toContain("0.0.0-test");
    const { status, stdout } = await afletter(["--help", "--language", "en"]);
    expect(status).toBe(0);
    for (const option of ["--open-items", "--statement", "--workbook", "--approve-all", "read FILE", "export RESULT"]) {
      expect(stdout).toContain(option);
    }
  });

  it.each([
    ["match", "--open-items", "read FILE"],
    ["read", "read FILE", "--open-items"],
    ["export", "export RESULT.json", "--open-items"],
  ])("tells of %s alone what it can do", async (command, its, anothers) => {
    for (const help of ["--help", "-h"]) {
      const { status, stdout } = await afletter([command, help, "--language", "en"]);
      expect(status).toBe(0);
      expect(stdout).toContain(its);
      expect(stdout).not.toContain(anothers);
      expect(stdout).toContain("Exit status: 0 done");
    }
  });

  it("speaks Dutch unless asked for English", async () => {
    expect((await afletter(["--help"])).stdout).toContain("letter openstaande posten af");
    expect((await afletter([])).stderr).toContain("geen opdracht opgegeven");
  });

  it("refuses a command or an option that does not exist", async () => {
    expect(await said()).toContain("no command given");
    expect(await said("afletteren")).toContain("there is no command 'afletteren'");
    expect(await said("match", "--openitems", "x")).toContain("match has no option --openitems");
    expect(await said("match", "-o", "x")).toContain("match has no option -o");
    expect(await said("read", "x", "--profile", "exact")).toContain("read has no option --profile");
  });

  it("refuses an option without its value, twice, or with a value that it cannot have", async () => {
    expect(await said("match", "--open-items")).toContain("a value is missing after --open-items");
    expect(await said("match", "--open-items", "--json", "-")).toContain("a value is missing after --open-items");
    expect(await said("match", "--json=")).toContain("a value is missing after --json");
    expect(await said("match", "--open-items", "a", "--open-items", "b")).toContain(
      "--open-items may be given only once",
    );
    expect(await said("match", "--open-items", "a", "--decimal", "dot")).toContain(
      "--decimal cannot be 'dot'. Choose from comma, point.",
    );
    expect(await said("match", "--open-items", "a", "--approve-all=yes")).toContain("--approve-all takes no value");
    expect(await said("match", "a.csv")).toContain("'a.csv' is too many");
    expect(await said("match")).toContain("--open-items is missing");
    expect(await said("read")).toContain("FILE is missing");
  });

  it("wants who and when with an approval, and approval with a journal", async () => {
    const items = ["match", "--open-items", "a.csv"];
    expect(await said(...items, "--approve-all")).toContain("--approve-all cannot do without --by");
    expect(await said(...items, "--approve-all", "--by", "Els")).toContain("--approve-all cannot do without --at");
    expect(await said(...items, "--by", "Els")).toContain("--by cannot do without --approve-all");
    expect(await said(...items, "--approve-all", "--by", "Els", "--at", "2026-02-30")).toContain("is not a time");
    expect(await said(...items, "--approve-all", "--by", "Els", "--at", "gisteren")).toContain("is not a time");
    expect(await said(...items, "--journal", "j.csv")).toContain("--journal cannot do without --format");
    expect(await said(...items, "--format", "csv")).toContain("--format cannot do without --journal");
    expect(await said(...items, "--journal", "j", "--format", "sap")).toContain("--format cannot be 'sap'");
    expect(await said(...items, "--journal", "j", "--format", "csv")).toContain(
      "Add --approve-all --by NAME --at TIME.",
    );
  });
});
