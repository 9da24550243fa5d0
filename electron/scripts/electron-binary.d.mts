export function findElectron(root: string): { readonly binary: string } | { readonly missing: string };
export function electronObstacle(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, uid: number | undefined): string | null;
