// Hands the arguments and what surrounds the process to run().
#include "run/run.hpp"

#include <string>
#include <vector>

int main(int count, char* words[])
{
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return upperback::run(arguments, upperback::surroundings_of_process());
}
