using System.Reflection;
using NUnit.Framework;

namespace Supermask.Unit.Common;

/// <summary>Code of an assembly of its own, such as a method that a user or a test defines.</summary>
public sealed class ForeignCodeTests
{
    private const string Library = """
        namespace Sample
        {
            public abstract class Method { public int M() => 1; }
            public class Used : Method { public int N() => 2; }
            public class Unused : Method { public int N() => 3; }
        }
        """;

    private const string User = "namespace Own { public class Mine : Sample.Method { public int N() => new Sample.Used().N(); } }";

    private string path = null!;

    [SetUp]
    public void Name() => path = Path.Combine(Directory.CreateTempSubdirectory("supermask-foreign-").FullName, "User.dll");

    [TearDown]
    public void Remove() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Test]
    public void It_enters_with_what_its_assembly_uses_of_the_library()
    {
        var library = new MappedCode(Library);
        Assert.That(
            library.Index.ClosureOf([Mine(library.Load(path, User))]), Is.EqualTo(["Own.Mine", "Sample.Method", "Sample.Used"]));
    }

    [Test]
    public void Any_change_of_its_assembly_is_a_change()
    {
        var library = new MappedCode(Library);
        var before = library.Index.HashOf([Mine(library.Load(path, User))]);
        Assert.That(Changed(Library, path), Is.EqualTo(before), "the same file");
        var other = new MappedCode(Library);
        var otherPath = Path.ChangeExtension(path, ".other.dll");
        Assert.That(
            other.Index.HashOf([Mine(other.Load(otherPath, User + " namespace Own { public class Further; }"))]),
            Is.Not.EqualTo(before));
    }

    [TestCase("=> 1", "=> 11", true, TestName = "A change of a base in the library is seen")]
    [TestCase("=> 2", "=> 12", true, TestName = "A change of what it calls in the library is seen")]
    [TestCase("=> 3", "=> 13", false, TestName = "A change of what it does not use is none")]
    public void The_library_changes_under_it(string old, string replacement, bool isSeen)
    {
        var library = new MappedCode(Library);
        var before = library.Index.HashOf([Mine(library.Load(path, User))]);
        Assert.That(Changed(Library.Replace(old, replacement), path), isSeen ? Is.Not.EqualTo(before) : Is.EqualTo(before));
    }

    private static string Changed(string text, string path)
    {
        var library = new MappedCode(text);
        return library.Index.HashOf([Mine(library.Load(path))]);
    }

    private static Type Mine(Assembly user) => user.GetType("Own.Mine", throwOnError: true)!;
}
