#include "catalog/fingerprint.hpp"
#include "catalog/folders.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace upperback;

namespace {

std::uint64_t fingerprint_with(std::string_view file, std::string_view text)
{
    return load_with(file, text).catalog.fingerprint;
}

// One row of one key, laid out as the text says.
std::uint64_t fingerprint_of_rows(std::string_view text)
{
    MergedRows merged;
    std::vector<Problem> problems;
    const YamlFile file = read_yaml("x.yaml", text);
    const std::vector<RowFile> files{{.kind = "goals", .root = file.root}};
    lay_over(merged, files, 0, problems);
    return fingerprint_of(merged);
}

std::uint64_t fnv(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    }
    return hash;
}

} // namespace

TEST_CASE("fingerprint: it is FNV-1a of one line a key")
{
    CHECK(fingerprint_of_rows("") == fnv(""));
    CHECK(fingerprint_of_rows("a: {k: v}\n") == fnv("goals/a/k=\"v\"\n"));
    CHECK(
        fingerprint_of_rows("a: {l: [x, 1], k: {c: 'd', b: e}, n: ~}\n") ==
        fnv("goals/a/k={b:\"e\",c:\"d\"}\ngoals/a/l=[\"x\",\"1\"]\n")
    );
}

TEST_CASE("fingerprint: the order of files and keys and the layout change nothing")
{
    SourceFolder small = small_catalog();
    const std::uint64_t before = load_catalog(std::vector<SourceFolder>{small}).catalog.fingerprint;

    std::ranges::reverse(small.files);
    for (SourceFile& file : small.files) {
        file.name = file.name == "exercises/rows.yaml" ? "exercises/other-rows.yaml" : file.name;
        file.text = "# a comment\n" + file.text + "\n# another\n";
    }
    CHECK(load_catalog(std::vector<SourceFolder>{small}).catalog.fingerprint == before);

    CHECK(
        fingerprint_with(
            "goals.yaml",
            "general:\n  also:\n    - all\n  dose: general\n"
            "  explanation: 'a bit of everything'\n  name: All-round\n"
        ) == before
    );
}

TEST_CASE("fingerprint: every change of a value changes it")
{
    const std::uint64_t before = load_with(std::vector<SourceFolder>{}).catalog.fingerprint;

    CHECK(fingerprint_with("goals.yaml", "stretch: {disable: true}\n") != before);
    CHECK(fingerprint_with("selection.yaml", "seed: {spread: 13}\n") != before);
    CHECK(
        fingerprint_with("progression.yaml", "block: {weeks: 5, mark: ours, sources: [ours]}\n") !=
        before
    );
    CHECK(
        fingerprint_with("goals.yaml", "zeal: {name: Z, explanation: x, dose: general}\n") != before
    );
}
