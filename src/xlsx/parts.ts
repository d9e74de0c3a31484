/** Types of relationships and of content, as the files name them. */
export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const TYPE = {
  workbook: `${SHEET_TYPE}.sheet.main+xml`,
  worksheet: `${SHEET_TYPE}.worksheet+xml`,
  table: `${SHEET_TYPE}.table+xml`,
  styles: `${SHEET_TYPE}.styles+xml`,
  sharedStrings: `${SHEET_TYPE}.sharedStrings+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** Where the add-ins' settings stand in a file of ours: custom XML, which Excel leaves alone and keeps. */
export const SETTINGS_PART = "customXml/afletterSettings.xml";
export const SETTINGS_NAMESPACE = "urn:afletter:workbook-settings:1";

/** Elements of a worksheet in the order that the schema demands (ISO 29500-1, 18.3.1.99). */
export const SHEET_ORDER: readonly string[] =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst".split(
    " ",
  );

/** Elements of the workbook part that are kept, in their order (18.2.27). */
export const WORKBOOK_ORDER: readonly string[] =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
