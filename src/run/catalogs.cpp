#include "run/catalogs.hpp"

#include "embedded/built_in_catalog.hpp"
#include "embedded/embedded_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace upperback {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view built_in_folder = "catalog/";

SourceFolder built_in_texts()
{
    SourceFolder folder{.name = "catalog"};
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path.starts_with(built_in_folder)) {
            folder.files.push_back(
                {.name = std::string{file.path.substr(built_in_folder.size())},
                 .text = std::string{file.text}}
            );
        }
    }
    return folder;
}

// A device or a pipe might never end; neither does a file that grows while it is read.
void read_file(const fs::path& path, SourceFolder& folder, std::vector<Problem>& problems)
{
    constexpr std::size_t longest = (std::size_t{4} << 20U) + 1;
    const std::string name = path.lexically_relative(folder.name).generic_string();
    std::error_code error;
    std::string text(longest, '\0');
    std::ifstream stream;
    if (fs::is_regular_file(path, error)) {
        stream.open(path, std::ios::binary);
    }
    const bool opened = stream.is_open();
    if (opened) {
        stream.read(text.data(), static_cast<std::streamsize>(longest));
    }
    if (!opened || stream.bad()) {
        problems.push_back(
            {.file = path.generic_string(),
             .message = "cannot be read; check that it is a regular file that you may read"}
        );
        return;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    folder.files.push_back({.name = name, .text = std::move(text)});
}

} // namespace

const Catalog& LoadedCatalog::catalog() const
{
    return merged ? merged->catalog : built_in_catalog();
}

SourceFolder read_folder(const std::string& folder, std::vector<Problem>& problems)
{
    SourceFolder result{.name = folder};
    while (result.name.size() > 1 && result.name.ends_with('/')) {
        result.name.pop_back();
    }
    std::error_code error;
    fs::recursive_directory_iterator entry(result.name, error);
    if (error) {
        problems.push_back(
            {.file = result.name,
             .message =
                 fmt::format("cannot be read ({}); name a folder of YAML files", error.message())}
        );
        return result;
    }
    std::vector<fs::path> paths;
    for (; entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
        const auto ending = entry->path().extension();
        if ((ending == ".yaml" || ending == ".yml") && !entry->is_directory(error)) {
            paths.push_back(entry->path());
        }
    }
    std::ranges::sort(paths);
    for (const fs::path& path : paths) {
        read_file(path, result, problems);
    }
    if (paths.empty()) {
        problems.push_back(
            {.file = result.name, .message = "holds no .yaml file; see man upperback-catalog"}
        );
    }
    return result;
}

LoadedCatalog load_catalogs(std::span<const std::string> folders)
{
    return folders.empty() ? LoadedCatalog{} : read_catalogs(folders);
}

LoadedCatalog read_catalogs(std::span<const std::string> folders)
{
    LoadedCatalog result;
    std::vector<SourceFolder> texts{built_in_texts()};
    for (const std::string& folder : folders) {
        texts.push_back(read_folder(folder, result.problems));
    }
    if (result.problems.empty()) {
        result.merged = load_catalog(texts);
        result.problems = result.merged->problems;
    }
    return result;
}

} // namespace upperback
