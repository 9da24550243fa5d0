import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Descriptions, Form, InputNumber, Radio, Space } from 'antd';
import type { MachineView } from '../../shared/contract';
import { MACHINE_LIMITS, type MachineSettings } from '../../shared/model';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useMachine } from '../queries';
import { useSettings, useUnsaved } from './context';
import { FormEnd, rejectFault } from './FormEnd';
import { memoryText, numberFault, resourceDoubts } from './resources';
import { Panel } from './Panel';

/** 识别与资源: how much of this PC recognition takes. */
export function RecognitionSection() {
  const machine = useMachine();
  return (
    <Panel title="识别与资源" hint="只对本机有效，不随工作区复制。正在识别的页照旧识别完，从下一页起按新的设置；已识别的页不受影响。">
      {machine.isPending && <Loading what="正在读取本机情况…" />}
      {machine.isError && <ErrorNotice title="没有读到本机情况" error={machine.error} onRetry={() => void machine.refetch()} />}
      {machine.data !== undefined && (
        <>
          <Descriptions
            size="small" column={2} bordered className="settings-machine"
            items={[
              { key: 'cores', label: '处理器', children: `${machine.data.cores}个核心` },
              { key: 'memory', label: '内存', children: `共${memoryText(machine.data.totalMb)}，现在空闲${memoryText(machine.data.freeMb)}` },
              { key: 'advice', label: '建议', children: `${machine.data.recommended.workers}个识别进程（按核心数和空闲内存）` },
              { key: 'threads', label: '每个进程的线程', children: `${machine.data.threads}个` },
            ]}
          />
          <MachineForm key={JSON.stringify(machine.data.settings)} view={machine.data} />
        </>
      )}
    </Panel>
  );
}

function MachineForm({ view }: { readonly view: MachineView }) {
  const client = useQueryClient();
  const { done } = useSettings();
  const [form] = Form.useForm<MachineSettings>();
  const { settings, recommended } = view;
  const typed = { ...settings, ...(Form.useWatch([], form) as Partial<MachineSettings> | undefined) };
  const changed = typed.workers !== settings.workers || typed.workerMemoryMb !== settings.workerMemoryMb;
  useUnsaved(changed);
  const store = async (next: MachineSettings) => client.setQueryData(keys.machine, await call('machine.set', next));
  const save = useMutation({ mutationFn: store, onSuccess: () => done('修改识别资源', () => store(settings)) });
  const choices = [
    { name: 'workers', label: '同时识别的进程', unit: '个', own: recommended.workers, help: '一个进程一次识别一页。多于核心数不会更快' },
    { name: 'workerMemoryMb', label: '每个进程的内存上限', unit: 'MB', own: recommended.workerMemoryMb, help: '超过上限的进程识别完当前页后重新启动，不影响结果。通常占用约600 MB' },
  ] as const;
  return (
    <Form<MachineSettings> form={form} layout="vertical" requiredMark={false} initialValues={settings} onFinish={() => save.mutate({ workers: typed.workers, workerMemoryMb: typed.workerMemoryMb })} className="settings-form">
      {choices.map(({ name, label, unit, own, help }) => (
        <Form.Item key={name} label={label} extra={`${help}。默认：自动（现为${own} ${unit}）`}>
          <Space wrap>
            <Radio.Group
              aria-label={`${label}：自动或指定`} value={typed[name] === null ? 'auto' : 'own'}
              onChange={(event) => form.setFieldsValue({ [name]: event.target.value === 'auto' ? null : own })}
              options={[{ value: 'auto', label: '自动' }, { value: 'own', label: '指定' }]}
            />
            <Form.Item noStyle name={name} rules={[{ validator: (_, value: unknown) => rejectFault(numberFault(label, value, MACHINE_LIMITS[name])) }]}>
              <InputNumber aria-label={label} precision={0} suffix={typed[name] === null ? undefined : unit} className="settings-number" disabled={typed[name] === null} />
            </Form.Item>
          </Space>
        </Form.Item>
      ))}
      {resourceDoubts(typed, view).map((doubt) => (
        <p key={doubt} className="warn-text" role="status">
          {doubt}
        </p>
      ))}
      <FormEnd changed={changed} saving={save.isPending} error={save.error} onGiveUp={() => form.setFieldsValue(settings)} />
    </Form>
  );
}
