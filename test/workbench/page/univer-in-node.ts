/**
 * Univer brings a few packages in a form that jest does not read. Of Univer the tests in Node use no
 * more than the names of its numbers, so nothing of those packages is ever called. Imported first.
 */
jest.mock("lodash-es", () => ({}));
jest.mock("nanoid", () => ({}));
jest.mock("rbush", () => ({}));
jest.mock("kdbush", () => ({}));
