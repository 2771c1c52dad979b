// Login
export const Login = () => null;
