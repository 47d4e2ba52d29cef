//! The binary `suunta`.

/// A submission takes and gives back some hundred pieces of memory; this allocator is a good deal faster at it than the system's.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    suunta_server::cli::main()
}
