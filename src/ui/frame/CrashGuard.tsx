import type { ReactNode } from "react";
import { Component } from "react";

export interface CrashGuardProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** A bug shows one sentence instead of an empty pane. The document is not touched by it. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
