using NUnit.Framework;

namespace Supermask.Unit.Reporting;

/// <summary>Gives each test a folder of its own, and removes it.</summary>
public abstract class FolderFixture
{
    /// <summary>The folder; it exists and is empty.</summary>
    private protected string Folder { get; private set; } = "";

    [SetUp]
    public void MakeTheFolder() => Folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    [TearDown]
    public void RemoveTheFolder() => Directory.Delete(Folder, recursive: true);

    private protected string At(string name) => Path.Combine(Folder, name);
}
