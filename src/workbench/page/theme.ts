import type { OfficeTheme } from "../host/connect";

/** The colours that Excel tells add-ins about: its white theme and its black one. */
export function officeTheme(dark: boolean): OfficeTheme {
  return dark
    ? {
        isDarkTheme: true,
        bodyBackgroundColor: "#262626",
        bodyForegroundColor: "#FFFFFF",
        controlBackgroundColor: "#333333",
        controlForegroundColor: "#FFFFFF",
      }
    : {
        isDarkTheme: false,
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#262626",
        controlBackgroundColor: "#F3F2F1",
        controlForegroundColor: "#262626",
      };
}
