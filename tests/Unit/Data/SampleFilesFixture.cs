using NUnit.Framework;

namespace Supermask.Unit.Data;

/// <summary>A small data set of its own for each test.</summary>
public abstract class SampleFilesFixture
{
    private protected SampleFiles files = null!;

    [SetUp]
    public void Make_files() => files = new SampleFiles();

    [TearDown]
    public void Remove_files() => files.Dispose();
}
