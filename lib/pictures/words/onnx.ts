import type * as Onnx from 'onnxruntime-web';
import { NETWORKS, type NetworkName, type RunNetwork } from './network';

/**
 * Networks in ONNX, run by onnxruntime-web on one thread and one question at a time: its threads need a page that is cut off
 * from all others. Takes some hundred milliseconds and 60 MB; throws where the bytes are no such network.
 */
export async function networksIn(
  { env, InferenceSession, Tensor }: Pick<typeof Onnx, 'env' | 'InferenceSession' | 'Tensor'>,
  weights: Readonly<Record<NetworkName, Uint8Array>>,
): Promise<RunNetwork> {
  env.wasm.numThreads = 1;
  const sessions = new Map<NetworkName, Onnx.InferenceSession>();
  for (const name of NETWORKS) sessions.set(name, await InferenceSession.create(weights[name]));
  return async (name, { numbers, shape }) => {
    const session = sessions.get(name)!;
    const given = new Tensor('float32', numbers, shape);
    const answers = await session.run({ [session.inputNames[0]!]: given });
    const answer = answers[session.outputNames[0]!]!;
    return { numbers: (await answer.getData()) as Float32Array, shape: answer.dims };
  };
}
