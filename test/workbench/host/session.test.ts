import { createSession, type BatchAnswer, type SessionOptions } from "../../../src/workbench/host/session";

const CONVERSATION = "conversation-1";

function host(over: Partial<SessionOptions> = {}) {
  const heard = { unknown: [] as string[], actions: [] as number[], batches: [] as string[] };
  const settings = new Map([["profile", '"snelstart"']]);
  const session = createSession({
    appId: "app-1",
    conversationId: CONVERSATION,
    origin: "https://localhost:3000",
    context: () => ({
      language: "nl-NL",
      documentUrl: "https://localhost:3000/Debiteuren.xlsx",
      addinName: "Afletter",
      width: 350,
      height: 700,
    }),
    settings: () => settings,
    closePane: () => undefined,
    runBatch: (batch): BatchAnswer => {
      heard.batches.push(batch);
      return { kind: "answered", text: '{"Results":[]}' };
    },
    onPaneAction: (action) => heard.actions.push(action),
    onUnknown: (what) => heard.unknown.push(what),
    ...over,
  });
  return { session, heard, settings };
}

function request(fields: Record<string, unknown>): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "executeMethod",
    _actionType: 0,
    _conversationId: CONVERSATION,
    _correlationId: 7,
    _origin: "https://localhost:3000",
    _data: null,
    _serializerVersion: 1,
    ...fields,
  });
}

async function ask(
  session: { receive: (message: unknown) => Promise<string | undefined> },
  fields: Record<string, unknown>,
) {
  const answer = await session.receive(request(fields));
  return answer === undefined ? undefined : (JSON.parse(answer) as Record<string, unknown>);
}

const batch = (text: string) => ({ DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], text] });
const register = (event: string, _actionType = 1) => ({ _actionName: event, _actionType, _data: { eventDispId: 33 } });

describe("a conversation between Office.js and the host", () => {
  test("the client that asks who its host is hears Excel on the web, its language and the document's settings", async () => {
    const { session } = host();
    const answer = await ask(session, { _actionName: "ContextActivationManager_getAppContextAsync", _data: "app-1" });
    expect(answer).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _actionName: "ContextActivationManager_getAppContextAsync",
      _conversationId: CONVERSATION,
      _correlationId: 7,
      _origin: "https://localhost:3000",
      _data: {
        _id: "app-1",
        _appName: 16,
        _appUILocale: "nl-NL",
        _dataLocale: "nl-NL",
        _docUrl: "https://localhost:3000/Debiteuren.xlsx",
        _settings: [["profile", '"snelstart"']],
        _requirementMatrix: '{"ExcelApi":"1.17","Settings":"1.1"}',
      },
    });
  });

  test("a batch goes to the dispatcher and its answer comes back in the envelope of a successful request", async () => {
    const { session, heard } = host();
    const answer = await ask(session, { _data: batch('{"Actions":[]}') });
    expect(heard.batches).toEqual(['{"Actions":[]}']);
    expect(answer?._data).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[]}'] });
  });

  test("batches run one after the other, also when the first takes longer", async () => {
    const order: string[] = [];
    const { session } = host({
      runBatch: async (text) => {
        if (text === "first") await new Promise((done) => setTimeout(done, 20));
        order.push(text);
        return { kind: "answered", text };
      },
    });
    await Promise.all([ask(session, { _data: batch("first") }), ask(session, { _data: batch("second") })]);
    expect(order).toEqual(["first", "second"]);
  });

  test("a request that the host refuses as too large carries the client's number for it", async () => {
    const { session } = host({ runBatch: () => ({ kind: "refused", error: 5103 }) });
    expect((await ask(session, { _data: batch("{}") }))?._data).toEqual({ Error: 5103, Version: 1 });
  });

  test("a dropped batch gets no answer, and the next one does", async () => {
    let first = true;
    const { session } = host({
      runBatch: (text) => {
        const dropped = first;
        first = false;
        return dropped ? { kind: "dropped" } : { kind: "answered", text };
      },
    });
    expect(await ask(session, { _data: batch("a") })).toBeUndefined();
    expect((await ask(session, { _data: batch("b") }))?._data).toMatchObject({ Data: [200, [], "b"] });
  });

  test("document settings are read and written as a whole: what is not sent was removed", async () => {
    const { session, settings } = host();
    const read = await ask(session, { _data: { DdaMethod: { DispatchId: 75 } } });
    expect(read?._data).toMatchObject({ Properties: { Settings: [{ Name: "profile", Value: '"snelstart"' }] } });
    await ask(session, {
      _data: {
        DdaMethod: { DispatchId: 76 },
        DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["taal", '"nl"']] },
      },
    });
    expect([...settings]).toEqual([["taal", '"nl"']]);
  });

  test("a call, an event or an action that the stand-in has not is refused and named", async () => {
    const { session, heard } = host();
    expect((await ask(session, { _data: { DdaMethod: { DispatchId: 64 } } }))?._data).toEqual({
      Error: 5000,
      Version: 1,
    });
    expect((await ask(session, register("objectDeleted")))?._data).toEqual({ Error: 5000, Version: 1 });
    expect((await ask(session, { _actionName: "ContextActivationManager_openWindowInHost" }))?._errorCode).toBe(-2);
    expect(heard.unknown).toEqual([
      "Common API 64",
      "event objectDeleted",
      "ContextActivationManager_openWindowInHost",
    ]);
  });

  test("what the client says about focus reaches the page by its number", async () => {
    const { session, heard } = host();
    await ask(session, { _actionName: "ContextActivationManager_notifyHost", _data: ["app-1", 13] });
    expect(heard.actions).toEqual([13]);
  });

  test.each([
    ["another conversation", request({ _conversationId: "someone else" })],
    ["an answer, not a request", request({ _messageType: 1 })],
    ["text that is no JSON", "{half"],
    ["an object of another script", { type: "webpackOk" }],
  ])("a message that is not for this host is left alone: %s", async (_case, message) => {
    const { session, heard } = host();
    expect(await session.receive(message)).toBeUndefined();
    expect(heard).toEqual({ unknown: [], actions: [], batches: [] });
  });
});

describe("events", () => {
  test("nothing is sent to a client that did not register", () => {
    expect(host().session.announce({ type: "activated", worksheetId: "{1}" })).toEqual([]);
  });

  test("an edit reaches the handlers of the sheet and those of the collection, as numbered entries with JSON text", async () => {
    const { session } = host();
    expect((await ask(session, register("richApiMessage")))?._data).toEqual({ Error: 0, Version: 1 });
    const [message] = session.announce({
      type: "changed",
      worksheetId: "{1}",
      address: "B2:B3",
      changeType: "RangeEdited",
      byAddin: false,
    });
    const sent = JSON.parse(message) as { _data: { Data: [number, number, string, string][] } };
    expect(sent).toMatchObject({ _messageType: 1, _responseType: 1, _actionName: "richApiMessage" });
    expect(sent._data.Data.map(([category, number, target]) => [category, number, target])).toEqual([
      [65536, 10, "{1}"],
      [65536, 10, "Workbook"],
    ]);
    expect(JSON.parse(sent._data.Data[0][3])).toEqual({
      worksheetId: "{1}",
      address: "B2:B3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
    });
  });

  test("a new selection is announced to both kinds of handler, and to none after they are gone", async () => {
    const { session } = host();
    await ask(session, register("richApiMessage"));
    await ask(session, register("documentSelectionChanged"));
    const announce = () => session.announce({ type: "selectionChanged", worksheetId: "{1}", address: "A1" });
    expect(announce().map((text) => (JSON.parse(text) as { _actionName: string })._actionName)).toEqual([
      "richApiMessage",
      "documentSelectionChanged",
    ]);
    await ask(session, register("richApiMessage", 2));
    await ask(session, register("documentSelectionChanged", 2));
    expect(announce()).toEqual([]);
  });
});
