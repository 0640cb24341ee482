// The build tool: checks catalog/ and writes it as C++ constants. A fault stops the build with the
// file and line where it stands.
//
//   compile_catalog CATALOG_DIR OUTPUT.cpp
#include "catalog/load_catalog.hpp"
#include "catalog/write_constants.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace upperback {
namespace {

std::string read_file(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    if (!file) {
        throw std::runtime_error{path.string() + ": cannot be read"};
    }
    return text;
}

SourceFolder read_folder(const std::filesystem::path& directory)
{
    SourceFolder folder{.name = directory.generic_string()};
    for (const auto& entry : std::filesystem::recursive_directory_iterator{directory}) {
        if (entry.is_regular_file()) {
            folder.files.push_back(
                {.name = entry.path().lexically_relative(directory).generic_string(),
                 .text = read_file(entry.path())}
            );
        }
    }
    return folder;
}

void write_file(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream file{path, std::ios::binary};
    file << text << std::flush;
    if (!file) {
        throw std::runtime_error{path.string() + ": cannot be written"};
    }
}

int compile(const std::filesystem::path& directory, const std::filesystem::path& output)
{
    const std::array folders{read_folder(directory)};
    const Loaded loaded = load_catalog(folders);
    for (const Problem& problem : loaded.problems) {
        std::cerr << text_of(problem) << '\n';
    }
    if (!loaded.problems.empty()) {
        return EXIT_FAILURE;
    }
    write_file(output, constants_of(loaded.catalog));
    return EXIT_SUCCESS;
}

} // namespace
} // namespace upperback

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: compile_catalog CATALOG_DIR OUTPUT.cpp\n";
        return 2;
    }
    try {
        return upperback::compile(argv[1], argv[2]);
    } catch (const std::exception& fault) {
        std::cerr << "compile_catalog: " << fault.what() << '\n';
        return EXIT_FAILURE;
    }
}
