using NUnit.Framework;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>Locks inside one process; those between two are taken in the tests of the command line.</summary>
public sealed class FileLockTests
{
    private string folder = "";

    private string Path => System.IO.Path.Combine(folder, "lock");

    [SetUp]
    public void NewFolder() => folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_held_can_be_held_again_and_names_nobody_any_more()
    {
        FileLock.Take(Path, _ => { }, CancellationToken.None).Dispose();
        using (FileLock.Take(Path, _ => { }, CancellationToken.None))
        {
            Assert.That(File.ReadAllText($"{Path}.holder"), Does.StartWith($"{Environment.ProcessId} "));
        }

        Assert.That(Directory.GetFiles(folder), Is.EqualTo(new[] { Path }));
    }

    [Test]
    public async Task A_process_says_nothing_where_it_waits_for_itself()
    {
        var told = new List<string>();
        var held = FileLock.Take(Path, told.Add, CancellationToken.None);
        var second = Task.Run(() => FileLock.Take(Path, told.Add, CancellationToken.None));
        await Task.Delay(TimeSpan.FromSeconds(2.5));
        Assert.That(second.IsCompleted, Is.False);
        held.Dispose();
        (await second).Dispose();

        Assert.That(told, Is.Empty);
    }

    [Test]
    public void A_holder_without_a_name_is_another_process_and_is_told_once()
    {
        var told = new List<string>();
        using var held = FileLock.Take(Path, told.Add, CancellationToken.None);
        File.Delete($"{Path}.holder");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(3));

        Assert.That(() => FileLock.Take(Path, told.Add, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(told, Is.EqualTo(new[] { "another process" }));
    }

    [Test]
    public void A_process_of_another_machine_is_named_with_it()
    {
        var told = new List<string>();
        using var held = FileLock.Take(Path, told.Add, CancellationToken.None);
        File.WriteAllText($"{Path}.holder", "12 elsewhere");
        using var cancellation = new CancellationTokenSource();
        void Tell(string holder)
        {
            told.Add(holder);
            cancellation.Cancel();
        }

        Assert.That(() => FileLock.Take(Path, Tell, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(told, Is.EqualTo(new[] { "process 12 on elsewhere" }));
    }
}
