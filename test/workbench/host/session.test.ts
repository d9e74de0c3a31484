import { createSession, type SessionOptions } from "../../../src/workbench/host/session";

const CONVERSATION = "conversation-1";

function host(over: Partial<SessionOptions> = {}) {
  const heard = {
    unknown: [] as string[],
    actions: [] as number[],
    batches: [] as string[],
    done: [] as string[],
    shown: [] as boolean[],
  };
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
    isPaneShown: () => heard.shown.at(-1) ?? false,
    showPane: (shown) => heard.shown.push(shown),
    shortcuts: () => ({ removeMarks: "Ctrl+Shift+Alt+R" }),
    onCommandDone: (id, status) => heard.done.push(`${id} ${status}`),
    runBatch: (batch, flags) => {
      heard.batches.push(`${batch} ${flags}`);
      return Promise.resolve({ text: '{"Results":[]}' });
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

const batch = (text: string) => ({ DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], text, 0, 64] });
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
        _requirementMatrix: '{"ExcelApi":"1.17","Settings":"1.1","SharedRuntime":"1.1","KeyboardShortcuts":"1.1"}',
      },
    });
  });

  test("a batch goes to the dispatcher with its flags, and its answer comes back in the envelope of a successful request", async () => {
    const { session, heard } = host();
    const answer = await ask(session, { _data: batch('{"Actions":[]}') });
    expect(heard.batches).toEqual(['{"Actions":[]} 64']);
    expect(answer?._data).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[]}'] });
  });

  test("a request that the host refuses as too large carries the client's number for it", async () => {
    const { session } = host({ runBatch: () => Promise.resolve({ officeError: 5103 }) });
    expect((await ask(session, { _data: batch("{}") }))?._data).toEqual({ Error: 5103, Version: 1 });
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
    expect(heard).toEqual({ unknown: [], actions: [], batches: [], done: [], shown: [] });
  });
});

describe("events", () => {
  const edited = {
    messageCategory: 65536,
    messageType: 10,
    targetId: "{1}",
    message: '{"worksheetId":"{1}","address":"B2"}',
  };

  test("nothing is sent to a client that did not register", () => {
    const { session } = host();
    expect(session.announce([edited])).toEqual([]);
    expect(session.announceSelection()).toEqual([]);
  });

  test("an event reaches a client that registered as an entry that is read by position", async () => {
    const { session } = host();
    expect((await ask(session, register("richApiMessage")))?._data).toEqual({ Error: 0, Version: 1 });
    const sent = session.announce([edited]).map((text) => JSON.parse(text) as unknown);
    expect(sent).toMatchObject([
      {
        _messageType: 1,
        _responseType: 1,
        _actionName: "richApiMessage",
        _data: { ArrayData: [[65536, 10, "{1}", '{"worksheetId":"{1}","address":"B2"}']] },
      },
    ]);
  });

  test("a new selection is told on the older channel until the client leaves it", async () => {
    const { session } = host();
    await ask(session, register("documentSelectionChanged"));
    expect(session.announceSelection().map((text) => JSON.parse(text) as unknown)).toMatchObject([
      { _actionName: "documentSelectionChanged", _responseType: 1 },
    ]);
    await ask(session, register("documentSelectionChanged", 2));
    expect(session.announceSelection()).toEqual([]);
  });
});

describe("what Office.js tells its host about itself", () => {
  test("a batch that is marked as the host's own is answered without the workbook", async () => {
    const { session, heard } = host();
    const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["WacPartition", "", "", [], '{"Actions":[{"Id":3}]}'] };
    expect((await ask(session, { _data: data }))?._data).toEqual({
      Error: 0,
      Version: 1,
      Data: [200, [], '{"Results":[{"ActionId":3,"Value":null}]}'],
    });
    expect(heard.batches).toEqual([]);
  });
});

describe("the ribbon", () => {
  type Method = readonly [string, ...unknown[]];
  const forTheHost = (methods: readonly Method[]) => {
    const Actions = methods.map(([Name, ...Arguments], at) => ({
      Id: at + 1,
      ActionType: 3,
      Name,
      ArgumentInfo: { Arguments },
    }));
    return {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["WacPartition", "POST", "", [], JSON.stringify({ Actions }), 0],
    };
  };
  const said = async (session: Parameters<typeof ask>[0], ...methods: readonly Method[]) => {
    const answer = await ask(session, { _data: forTheHost(methods) });
    return JSON.parse((answer?._data as { Data: unknown[] }).Data[2] as string) as unknown;
  };

  test("shows and hides the pane for the add-in, tells whether it shows, and which keys start what", async () => {
    const { session, heard } = host();
    expect(
      await said(
        session,
        ["SetAppRuntimeState", "Visible"],
        ["GetAppRuntimeState"],
        ["GetShortcuts"],
        ["AreShortcutsInUse", ["Ctrl+Shift+Alt+R", "Ctrl+1"]],
      ),
    ).toEqual({
      Results: [
        { ActionId: 1, Value: null },
        { ActionId: 2, Value: "Visible" },
        { ActionId: 3, Value: { removeMarks: "Ctrl+Shift+Alt+R" } },
        { ActionId: 4, Value: [true, false] },
      ],
    });
    expect(heard.shown).toEqual([true]);
    expect(heard.batches).toEqual([]);
  });

  test("a service of the host that the stand-in has not fails by its name", async () => {
    const { session, heard } = host();
    expect(await said(session, ["GetContacts"])).toMatchObject({ Results: [], Error: { Code: "ApiNotFound" } });
    expect(heard.unknown).toEqual(["host service GetContacts"]);
  });

  test("calls a function once the client takes calls, and hears that it is done", async () => {
    const { session, heard } = host();
    let ready = false;
    void session.whenReady.then(() => (ready = true));
    await ask(session, register("appCommandInvoked"));
    expect(ready).toBe(false);
    await said(session, ["NotifyActionHandlerReady"]);
    await session.whenReady;
    const [message] = session.invokeCommand("Afletter.Clear", "clearAutomatically");
    expect(JSON.parse(message)).toMatchObject({
      _actionName: "appCommandInvoked",
      _responseType: 1,
      _data: ["Afletter.Clear", "clearAutomatically", '{"source":{"id":"Afletter.Clear"}}'],
    });
    await ask(session, { _data: { DdaMethod: { DispatchId: 94 }, 0: "Afletter.Clear", 1: 0, 2: "{}" } });
    expect(heard.done).toEqual(["Afletter.Clear 0"]);
  });

  test("starts the action of a shortcut by the message for actions, not by an event of the object model", async () => {
    const { session } = host();
    await ask(session, register("richApiMessage"));
    const [message] = session.invokeAction("removeMarks");
    expect(JSON.parse(message)).toMatchObject({
      _actionName: "richApiMessage",
      _data: { ArrayData: [[2, 1000, "", '["removeMarks",""]']] },
    });
  });
});
