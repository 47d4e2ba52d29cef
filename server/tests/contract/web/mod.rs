mod embed;
mod files;
mod kept;
mod pages;
