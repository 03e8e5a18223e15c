// The part of the package that is used; it brings no types of its own.
declare module "qrcode" {
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: "L" },
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}
