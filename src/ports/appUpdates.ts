/** Newer pages of the product, which come by themselves and wait until the person agrees. */
export interface AppUpdates {
  /** Tells when a newer version is here whole; the returned function ends that. */
  onReady(listener: () => void): () => void;
  /** Changes over to it: the page is loaded anew. */
  take(): void;
}
