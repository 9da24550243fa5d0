import type { ReactNode } from 'react';
import { useEditing } from '../context';
import { nodeAt, type Place } from '../places';
import { HeadForm } from './HeadForm';
import { ItemForm } from './ItemForm';
import { DeductionForm, SubItemForm } from './PartForms';
import { SectionForm } from './SectionForm';

/** The form of what is chosen in the tree. */
export function NodeForm({ place }: { readonly place: Place }) {
  const { draft } = useEditing();
  const node = nodeAt(draft, place);
  switch (node?.type) {
    case 'section': return <Titled title="部分"><SectionForm place={place} section={node.section} /></Titled>;
    case 'item': return <Titled title="项目"><ItemForm place={place} item={node.item} section={node.section} /></Titled>;
    case 'subItem': return <Titled title="得分子项"><SubItemForm place={place} part={node.part} item={node.item} /></Titled>;
    case 'deduction': return <Titled title="扣分"><DeductionForm place={place} part={node.part} item={node.item} /></Titled>;
    case 'head': case undefined: return <Titled title="标准信息"><HeadForm /></Titled>;
  }
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      {children}
    </>
  );
}
