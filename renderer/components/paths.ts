/** A name put under a folder, with the separator that the folder's own path uses. */
export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

/** The last part of a path, or the whole of it for a drive or the root. */
export function baseName(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  return parts.at(-1) ?? path;
}

/** Why a name cannot be a folder's name on Windows or Linux, in Chinese; null if it can. */
export function folderNameProblem(name: string): string | null {
  if (name.trim() === '') return '请填写文件夹名称。';
  if (/[\\/:*?"<>|\u0000-\u001f]/.test(name)) return '名称中不能有 \\ / : * ? " < > | 这些符号。';
  if (/[. ]$/.test(name) || name.startsWith('.')) return '名称不能以点开头，也不能以点或空格结尾。';
  return name.length > 100 ? '名称过长，请控制在100个字以内。' : null;
}
