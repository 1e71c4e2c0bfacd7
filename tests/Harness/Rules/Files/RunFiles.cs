using NUnit.Framework.Internal;

namespace Supermask.Harness;

/// <summary>Where the files of a test run go once they are whole.</summary>
public sealed class RunFiles
{
    private bool isPart;

    /// <summary>The name under which a file is written until then. It is the same each time, so that a killed run leaves one at most.</summary>
    public static string Unfinished(string path) => $"{Path.GetFullPath(path)}.tmp";

    /// <summary>The page of a run of only some tests, beside that of the last run of all: <c>scenarios.part.html</c>.</summary>
    public static string OfPart(string path) => Path.ChangeExtension(path, $".part{Path.GetExtension(path)}");

    /// <summary>Notes at the end of a run whether it ran all tests of its assembly.</summary>
    /// <param name="isDry">Whether steps were only looked at, and none was carried out.</param>
    public void NoteEnd(bool isDry)
    {
        var context = TestExecutionContext.CurrentContext;
        isPart = isDry || (context.CurrentTest is TestSuite suite && context.CurrentResult.TotalCount < suite.TestCaseCount);
    }

    /// <summary>Gives a file its name: a reader finds a whole file or none.</summary>
    public static void Finish(string path) => File.Move(Unfinished(path), path, overwrite: true);

    /// <summary>Gives a page its name.</summary>
    public void FinishPage(string path) => File.Move(Unfinished(path), isPart ? OfPart(path) : path, overwrite: true);
}
