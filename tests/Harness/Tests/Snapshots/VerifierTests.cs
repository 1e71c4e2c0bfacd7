using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Supermask.Harness.Tests.Snapshots;

public sealed class VerifierTests
{
    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task An_equal_text_passes_and_removes_what_an_earlier_failure_left()
    {
        Write("table.verified.md", "| a |\n");
        Write("table.received.md", "| b |\n");

        await Verify("| a |\r\n", "md").UseDirectory(folder).UseFileName("table");

        Assert.That(Files(), Is.EqualTo(new[] { "table.verified.md" }));
    }

    [Test]
    public async Task A_byte_order_mark_is_not_part_of_the_text()
    {
        Write("table.verified.txt", "\uFEFFa");

        await Verify("a").UseDirectory(folder).UseFileName("table");

        Assert.That(Files(), Is.EqualTo(new[] { "table.verified.txt" }));
    }

    [Test]
    public void A_changed_text_fails_with_a_diff_and_the_command_that_accepts_it()
    {
        var rows = Enumerable.Range(1, 20).Select(i => $"| {i} |").ToList();
        Write("table.verified.md", string.Join('\n', rows));
        rows[9] = "| ten | ";
        rows.RemoveAt(18);

        var failure = Fails(async () => await Verify(string.Join('\n', rows), "md").UseDirectory(folder).UseFileName("table"));

        Assert.That(failure, Is.EqualTo($"""
            The text is not its snapshot's (- expected, + received):

              | 7 |
              | 8 |
              | 9 |
            - | 10 |
            + | ten |·
              | 11 |
              | 12 |
              | 13 |
              ...
              | 16 |
              | 17 |
              | 18 |
            - | 19 |
              | 20 |

            Verified: {folder}/table.verified.md
            Received: {folder}/table.received.md

            If the new text is right, accept it:
              mv '{folder}/table.received.md' '{folder}/table.verified.md'
            """));
        Assert.That(File.ReadAllText(Path.Combine(folder, "table.received.md")), Is.EqualTo(string.Join('\n', rows)));
    }

    [Test]
    public void A_last_empty_line_is_a_change()
    {
        Write("table.verified.txt", "a");

        Assert.That(Fails(async () => await Verify("a\n").UseDirectory(folder).UseFileName("table")), Does.Contain("  a\n+ \n"));
    }

    [Test]
    public void A_text_without_a_snapshot_fails_and_is_left()
    {
        var deeper = Path.Combine(folder, "deeper");

        var failure = Fails(async () => await Verify("new").UseDirectory(deeper).UseFileName("table"));

        Assert.That(failure, Does.StartWith("There is no snapshot yet for this text:\n\nnew\n").And.Contain("mv '"));
        Assert.That(File.ReadAllText(Path.Combine(deeper, "table.received.txt")), Is.EqualTo("new"));
    }

    [Test]
    public void A_carriage_return_in_a_snapshot_is_told()
    {
        Write("table.verified.md", "a\r\n");

        var failure = Fails(async () => await Verify("a\n", "md").UseDirectory(folder).UseFileName("table"));

        Assert.That(failure, Does.Contain("carriage return").And.Contain("*.verified.md text eol=lf").And.Contain("git checkout"));
        Assert.That(Files(), Does.Contain("table.received.md"));
    }

    [TestCase(0.5, "a/b")]
    public void Without_a_name_the_snapshot_is_named_after_the_test_and_its_parameters(double density, string task)
    {
        Fails(async () => await Verify("a").UseDirectory(folder));
        Fails(async () => await Verify("a").UseDirectory(folder).UseParameters(density, null));

        Assert.That(task, Is.EqualTo("a/b"));
        const string Test = "VerifierTests.Without_a_name_the_snapshot_is_named_after_the_test_and_its_parameters";
        Assert.That(Files(), Is.EqualTo(new[]
        {
            $"{Test}_density=0.5_task=a-b.received.txt", $"{Test}_density=0.5_task=null.received.txt",
        }));
    }

    [Test]
    public void A_name_and_parameters_exclude_each_other() => Assert.That(
        async () => await Verify("a").UseDirectory(folder).UseFileName("table").UseParameters(1), Throws.InvalidOperationException);

    [Test]
    public Task A_comparison_can_be_returned_as_a_task()
    {
        Write("table.verified.txt", "null");

        return Verify(null).UseDirectory(folder).UseFileName("table");
    }

    [Test]
    public void Sources_that_are_not_there_are_told() => Assert.That(
        async () => await VerifyNUnit.Verifier.Verify("a", "txt", "/_/elsewhere/Test.cs"),
        Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains("compiled from '/_/elsewhere/Test.cs'"));

    private static string Fails(Func<Task> test) => Assert.ThrowsAsync<AssertionException>(test)!.Message;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private IEnumerable<string?> Files() => Directory.GetFiles(folder).Select(Path.GetFileName).Order();
}
