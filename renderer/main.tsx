import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Frame } from './app/Frame';
import { createQueryClient } from './queries';
import './app/app.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Frame>
        <QueryClientProvider client={createQueryClient()}>
          <App />
        </QueryClientProvider>
      </Frame>
    </StrictMode>,
  );
}
