import type { Grid } from "../../grid/grid";
import { invalidArgument, itemNotFound } from "../../grid/refusal";
import { textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";

interface Target {
  readonly grid: Grid;
  readonly key: string;
}

/** Excel.SettingCollection: what add-ins keep in the document, by key. */
export const settingsClass: OfficeClass<Grid> = {
  name: "SettingCollection",
  items: (grid, host) => [...grid.workbook.settings.keys()].map((key) => settingOf(host, grid, key)),
  item: (grid, key, host) => present(find(grid, key, host)),
  methods: {
    add: (grid, [key, value], host) => {
      const name = textOf(key, "key");
      if (value === undefined) throw invalidArgument("value is missing");
      grid.workbook.settings.set(name, JSON.stringify(value));
      grid.tell({ kind: "settings" });
      return settingOf(host, grid, name);
    },
    getCount: (grid) => grid.workbook.settings.size,
    getItem: (grid, [key], host) => present(find(grid, key, host)),
    getItemOrNullObject: (grid, [key], host) => find(grid, key, host),
  },
};

function settingOf(host: Host, grid: Grid, key: string): OfficeObject {
  return officeObject(settingClass, { grid, key }, host);
}

function find(grid: Grid, key: unknown, host: Host): OfficeObject | null {
  const name = textOf(key, "key");
  return grid.workbook.settings.has(name) ? settingOf(host, grid, name) : null;
}

function present(setting: OfficeObject | null): OfficeObject {
  if (!setting) throw itemNotFound("the setting");
  return setting;
}

/** Excel.Setting */
export const settingClass: OfficeClass<Target> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ grid, key }) => JSON.parse(grid.workbook.settings.get(key) ?? "null") as unknown,
      set: ({ grid, key }, value) => {
        grid.workbook.settings.set(key, JSON.stringify(value));
        grid.tell({ kind: "settings" });
      },
    },
  },
  methods: {
    delete: ({ grid, key }) => {
      grid.workbook.settings.delete(key);
      grid.tell({ kind: "settings" });
    },
  },
};
