// Every file of tests/data holds one fault. Its first line names the file of a catalogue that it
// is laid over the small catalogue as; the comments after it are the problems that must come out.
#include "catalog/folders.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <ostream>
#include <sstream>

using namespace upperback;

namespace {

struct FaultyFile {
    std::string name{};
    std::string laid_as{};
    std::string text{};
    std::vector<std::string> expected{};
};

FaultyFile read_faulty_file(const std::filesystem::path& path)
{
    FaultyFile file{.name = path.stem().string(), .text = text_of_file(path)};
    std::istringstream lines{file.text};
    for (std::string line; std::getline(lines, line) && line.starts_with("# ");) {
        if (file.laid_as.empty()) {
            file.laid_as = line.substr(2);
        } else {
            file.expected.push_back(line.substr(2));
        }
    }
    return file;
}

std::vector<FaultyFile> faulty_files()
{
    std::vector<FaultyFile> files;
    for (const auto& entry : std::filesystem::directory_iterator{DATA_DIR}) {
        if (entry.path().extension() == ".yaml") {
            files.push_back(read_faulty_file(entry.path()));
        }
    }
    std::ranges::sort(files, {}, &FaultyFile::name);
    return files;
}

bool says_what_to_do(std::string_view message)
{
    return message.ends_with('?') || message.find("; ") != std::string_view::npos ||
           message.find(": ") != std::string_view::npos;
}

} // namespace

TEST_CASE("faulty files: each gives the problems that it names and what to do")
{
    const std::vector<FaultyFile> files = faulty_files();
    CHECK(files.size() > 120);
    for (const FaultyFile& file : files) {
        CAPTURE(file.name);

        const Loaded loaded = load_with(file.laid_as, file.text);

        // A faulty picture is told of by itself, for its move is still good.
        std::vector<Problem> problems = loaded.problems;
        problems.insert(
            problems.end(), loaded.figure_problems.begin(), loaded.figure_problems.end()
        );
        CHECK_FALSE(file.expected.empty());
        CHECK(lines_of(problems) == file.expected);
        for (const Problem& problem : problems) {
            CAPTURE(problem.message);
            CHECK(says_what_to_do(problem.message));
        }
    }
}
