// Which types does the build tool add?
/// <reference types="vite/client" />
