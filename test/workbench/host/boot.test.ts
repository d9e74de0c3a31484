import { bootFrame } from "../../../src/workbench/host/boot";

test("a frame is told by its name and address that Excel on the web opened it, and by whom", () => {
  const { name, query } = bootFrame({
    conversationId: "c1",
    appId: "a1",
    origin: "https://localhost:3000",
    language: "en-US",
  });
  expect(query).toBe("?_host_Info=Excel$Web$16.01$en-US$telemetry$$$0");
  expect(JSON.parse(name)).toEqual({
    baseFrameName: "workbench-a1",
    hostInfo: "Excel$Web$16.01$en-US$telemetry$$$0",
    xdmInfo: "c1|a1|https://localhost:3000",
    serializerVersion: 1,
  });
});
