using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The differences of the numbers of ones that t statistics stand for, and the one number for each task that they are
/// differences of.
/// </summary>
public sealed class CountDifferences
{
    private readonly int[,] differences;

    private CountDifferences(TestTable tests, double halfDenseEntries)
    {
        differences = new int[tests.Tasks, tests.Tasks];
        var factor = Math.Sqrt(halfDenseEntries / 2);
        foreach (var test in tests.Tests)
        {
            var difference = (int)Math.Round(test.T.Real * factor);
            (differences[test.First, test.Second], differences[test.Second, test.First]) = (difference, -difference);
        }

        Relative = [.. Enumerable.Range(0, tests.Tasks).Select(task => Agreed(tests.Tasks, task))];
        Triples = tests.Tasks * (tests.Tasks - 1) * (tests.Tasks - 2) / 6;
        OpenTriples = CountOpen(tests.Tasks);
        OddTests = [.. tests.Tests.Where(test => Of(test) != Relative[test.First] - Relative[test.Second])];
    }

    /// <summary>Ones of each mask more than the first mask has, <c>[task]</c>, as most paths between the two have it.</summary>
    public IReadOnlyList<int> Relative { get; }

    /// <summary>Number of triples of tasks.</summary>
    public int Triples { get; }

    /// <summary>Number of triples whose three differences do not add up to 0.</summary>
    public int OpenTriples { get; }

    /// <summary>The tests whose difference is not that of their two tasks.</summary>
    public IReadOnlyList<PrintedTest> OddTests { get; }

    /// <summary>Reads the differences from the statistics.</summary>
    /// <param name="tests">The statistics.</param>
    /// <param name="halfDenseEntries">The size of half-dense masks with their step.</param>
    public static CountDifferences Of(TestTable tests, double halfDenseEntries) => new(tests, halfDenseEntries);

    /// <summary>Ones of a test's first mask less those of its second.</summary>
    public int Of(PrintedTest test) => differences[test.First, test.Second];

    // The way over each third task gives the same difference unless a number on it is wrong.
    private int Agreed(int tasks, int task) => task == 0 ? 0 : Enumerable.Range(0, tasks)
        .Select(over => differences[task, over] + differences[over, 0])
        .CountBy(sum => sum).MaxBy(sum => sum.Value).Key;

    private int CountOpen(int tasks)
    {
        var open = 0;
        for (var first = 0; first < tasks; first++)
        {
            for (var second = first + 1; second < tasks; second++)
            {
                for (var third = second + 1; third < tasks; third++)
                {
                    open += differences[first, second] + differences[second, third] != differences[first, third] ? 1 : 0;
                }
            }
        }

        return open;
    }
}
