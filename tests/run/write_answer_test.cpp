#include "run/folder.hpp"
#include "run/write_answer.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <iterator>
#include <ostream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace upperback {
namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

unsigned mode_of(const std::string& file)
{
    return static_cast<unsigned>(fs::status(file).permissions());
}

std::string write(const std::string& file, std::string_view text)
{
    std::ostringstream out;
    std::ostringstream err;
    const std::string problem = write_answer(file, text, {.out = out, .err = err});
    CHECK(out.str().empty());
    CHECK(err.str().empty());
    return problem;
}

} // namespace

TEST_CASE("write_answer: without a file it goes to standard output")
{
    for (const std::string file : {"", "-"}) {
        std::ostringstream out;
        std::ostringstream err;
        CHECK(write_answer(file, "text\n", {.out = out, .err = err}).empty());
        CHECK(out.str() == "text\n");
    }
}

TEST_CASE("write_answer: a standard output that cannot be written is told")
{
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    CHECK(write_answer("", "text\n", {.out = out, .err = err})
              .starts_with("standard output: cannot be written; "));
}

TEST_CASE("write_answer: a new file has the text and the mode of new files")
{
    const TemporaryFolder place;
    const mode_t mask = ::umask(022);
    CHECK(write(place / "sheet.txt", "new\n").empty());
    ::umask(mask);
    CHECK(place.content("sheet.txt") == "new\n");
    CHECK(mode_of(place / "sheet.txt") == 0644);
    CHECK(place.names() == Names{"sheet.txt"});
}

TEST_CASE("write_answer: a file that was there is replaced and keeps its mode")
{
    const TemporaryFolder place;
    place.put("sheet.txt", "a much longer old text\n");
    fs::permissions(place / "sheet.txt", fs::perms{0640});
    CHECK(write(place / "sheet.txt", "new\n").empty());
    CHECK(place.content("sheet.txt") == "new\n");
    CHECK(mode_of(place / "sheet.txt") == 0640);
    CHECK(place.names() == Names{"sheet.txt"});
}

TEST_CASE("write_answer: a symbolic link stays and its target is replaced")
{
    const TemporaryFolder place;
    place.put("target", "old\n");
    fs::create_symlink("target", place / "link");
    CHECK(write(place / "link", "new\n").empty());
    CHECK(fs::is_symlink(place / "link"));
    CHECK(place.content("target") == "new\n");
    CHECK(place.names() == Names{"link", "target"});
}

TEST_CASE("write_answer: every byte is written")
{
    const TemporaryFolder place;
    const std::string text("a\0b\r\n\xff", 6);
    CHECK(write(place / "bytes", text).empty());
    CHECK(place.content("bytes") == text);
    const std::string large(3'000'000, 'x');
    CHECK(write(place / "bytes", large).empty());
    CHECK(place.content("bytes") == large);
}

TEST_CASE("write_answer: a folder that is not there is told and nothing is made")
{
    const TemporaryFolder place;
    const std::string file = place / "none/sheet.txt";
    CHECK(write(file, "new\n") == file + ": cannot be written; No such file or directory");
    CHECK(place.names().empty());
}

TEST_CASE("write_answer: a file in place of a folder is told and left alone")
{
    const TemporaryFolder place;
    place.put("file", "old\n");
    CHECK(write(place / "file/sheet.txt", "new\n").ends_with("Not a directory"));
    CHECK(place.content("file") == "old\n");
}

TEST_CASE("write_answer: a folder is no file")
{
    const TemporaryFolder place;
    fs::create_directory(place / "folder");
    CHECK(write(place / "folder", "new\n").ends_with("Is a directory"));
    CHECK(place.names() == Names{"folder"});
}

TEST_CASE("write_answer: a folder without rights leaves the old file and nothing behind")
{
    const TemporaryFolder place;
    fs::create_directory(place / "folder");
    place.put("folder/sheet.txt", "old\n");
    fs::permissions(place / "folder", fs::perms{0500});
    const std::string problem = write(place / "folder/sheet.txt", "new\n");
    const std::string kept = place.content("folder/sheet.txt");
    fs::permissions(place / "folder", fs::perms{0700});
    // Nobody keeps root out.
    if (::geteuid() != 0) {
        CHECK(problem.ends_with("Permission denied"));
        CHECK(kept == "old\n");
    }
    CHECK(std::distance(fs::directory_iterator(place / "folder"), {}) == 1);
}

TEST_CASE("write_answer: a device is written to and stays one")
{
    CHECK(write("/dev/null", "new\n").empty());
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(write("/dev/full", "new\n").ends_with("No space left on device"));
}

TEST_CASE("write_answer: a link to nothing yet makes its target and stays a link")
{
    const TemporaryFolder place;
    std::filesystem::create_symlink("target", place / "link");
    CHECK(write(place / "link", "new\n").empty());
    CHECK(std::filesystem::is_symlink(place / "link"));
    CHECK(place.content("target") == "new\n");
}

} // namespace upperback
