// A design taken along: as a file, from a file, as a copy that is a draft of its own.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAM_PATHS, examViewSchema, type ExamDesign, type ExamView } from '#exam';
import { Button, Callout, Card, FileButton, showToast } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useSend } from '../useSend.ts';
import { readDesignFile, saveDesignFile } from './designFile.ts';
import { addressOfExam } from './ExamFrame.tsx';

interface CopyPartProps {
  readonly exam: ExamView;
  readonly design: ExamDesign;
  /** Null: the design stands. */
  readonly onImport: ((design: ExamDesign) => void) | null;
}

export function CopyPart({ exam, design, onImport }: CopyPartProps): ReactNode {
  const { t } = useTranslation('exams');
  const { trouble, send } = useSend();
  const copy = (): void =>
    send(
      () =>
        askAcademy(examViewSchema, {
          method: 'POST',
          path: EXAM_PATHS.exams(),
          body: { design: { ...exam.design, title: t('copy.title', { title: exam.title }), window: null } },
        }),
      (made) => {
        location.hash = addressOfExam(made.exam);
      },
    );
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('copy.heading')}</h2>
        <Trouble code={trouble} />
        <div className="academy-actions">
          <Button icon="paper" onPress={copy}>
            {t('copy.do')}
          </Button>
          <Button icon="download" onPress={() => void saveDesignFile(design, 'yaml')}>
            {t('copy.yaml')}
          </Button>
          <Button icon="download" onPress={() => void saveDesignFile(design, 'json')}>
            {t('copy.json')}
          </Button>
        </div>
        {onImport !== null && <DesignFile label={t('copy.import')} onRead={onImport} />}
      </div>
    </Card>
  );
}

interface DesignFileProps {
  readonly label: string;
  readonly onRead: (design: ExamDesign) => void;
}

export function DesignFile({ label, onRead }: DesignFileProps): ReactNode {
  const { t } = useTranslation('exams');
  const [places, setPlaces] = useState<readonly string[] | null>(null);
  return (
    <>
      <div className="academy-actions">
        <FileButton
          accepts={['.yaml', '.yml', '.json']}
          onChoose={([file]) => {
            void (async () => {
              const read = await readDesignFile(await file.text());
              setPlaces(read.ok ? null : read.places);
              if (!read.ok) return;
              onRead(read.design);
              showToast({ words: t('copy.imported'), tone: 'good' });
            })();
          }}
        >
          {label}
        </FileButton>
      </div>
      {places !== null && (
        <Callout tone="warn" role="alert" title={t('copy.notRead')}>
          {places.length === 0 ? t('copy.notDesign') : t('copy.places', { places: places.join(', ') })}
        </Callout>
      )}
    </>
  );
}
