//! The binary `suunta`.

fn main() -> std::process::ExitCode {
    suunta_server::cli::main()
}
