/** Takes frames in their order, and makes one file of them. */
export interface FrameSink {
  /** The canvas as it is now; `isSame`: as it was in the frame before. */
  add(isSame: boolean): Promise<void>;
  finish(): Promise<Blob>;
  /** Lets go of all that was added. */
  cancel(): Promise<void>;
}
