using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text;
using CsCheck;
using LoadableNatives;
using NUnit.Framework;

namespace Supermask.Unit.Build;

/// <summary>Marks copies of TorchSharp's own library, as the package holds it.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "Only there does the package carry an ELF file for this system.")]
public sealed class WeakVersionTests
{
    private string folder = "";
    private string library = "";

    [SetUp]
    public void Copy_the_package_library()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        library = Path.Combine(folder, "libLibTorchSharp.so");
        File.Copy(PackageLibrary, library);
    }

    [TearDown]
    public void Remove_folder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_package_holds_an_unmarked_library()
    {
        var file = new ElfFile(File.ReadAllBytes(PackageLibrary));

        Assert.That(FlagsOf(file, WeakVersion.Version), Is.Zero);
    }

    [Test]
    public void One_byte_changes_and_it_is_the_flag_of_that_version()
    {
        var before = File.ReadAllBytes(library);
        var flag = NeededVersion.Find(new ElfFile(before), WeakVersion.Library, WeakVersion.Version)!.Value.FlagsOffset;

        Assert.That(WeakVersion.Mark(library), Is.True);

        var after = File.ReadAllBytes(library);
        Assert.That(Differences(before, after), Is.EqualTo(new[] { flag }));
        Assert.That(FlagsOf(new ElfFile(after), WeakVersion.Version), Is.EqualTo(NeededVersion.WeakFlag));
        Assert.That(FlagsOf(new ElfFile(after), "GLIBCXX_3.4.30"), Is.Zero);
    }

    [Test]
    public void A_second_run_changes_nothing()
    {
        WeakVersion.Mark(library);
        var before = File.ReadAllBytes(library);

        Assert.That(WeakVersion.Mark(library), Is.False);
        Assert.That(File.ReadAllBytes(library).SequenceEqual(before));
    }

    [Test]
    public void Time_and_mode_stay_and_nothing_is_left_beside()
    {
        var (time, mode) = (File.GetLastWriteTimeUtc(library), File.GetUnixFileMode(library));

        WeakVersion.Mark(library);

        Assert.That(File.GetLastWriteTimeUtc(library), Is.EqualTo(time));
        Assert.That(File.GetUnixFileMode(library), Is.EqualTo(mode));
        Assert.That(Directory.GetFileSystemEntries(folder), Is.EqualTo(new[] { library }));
    }

    [Test]
    public async Task A_hard_link_to_the_file_keeps_the_old_bytes()
    {
        var original = await File.ReadAllBytesAsync(library);
        var link = Path.Combine(folder, "link.so");
        await Command.Run("ln", library, link);

        WeakVersion.Mark(link);

        Assert.That((await File.ReadAllBytesAsync(library)).SequenceEqual(original));
        Assert.That((await File.ReadAllBytesAsync(link)).SequenceEqual(original), Is.False);
    }

    [Test]
    public void A_library_that_does_not_ask_for_the_version_is_left_alone()
    {
        var bytes = File.ReadAllBytes(library);
        Overwrite(bytes, WeakVersion.Version, "GLIBCXX_3.4.31");

        Assert.That(WeakVersion.Mark(bytes), Is.False);
    }

    [Test]
    public void Another_symbol_of_the_version_is_refused()
    {
        var bytes = File.ReadAllBytes(library);
        Overwrite(bytes, WeakVersion.Marker, "_ZSt21ios_base_library_initw");

        Assert.That(
            () => WeakVersion.Mark(bytes),
            Throws.TypeOf<ElfException>().With.Message.Contains("ios_base_library_initw"));
    }

    [Test]
    public void A_marker_that_a_relocation_refers_to_is_refused()
    {
        var bytes = File.ReadAllBytes(library);
        var file = new ElfFile(bytes);
        var version = NeededVersion.Find(file, WeakVersion.Library, WeakVersion.Version)!.Value.Index;
        var versions = file.SectionsOfType(0x6fffffff).Single();
        var symbol = Enumerable.Range(0, (int)versions.Size / 2)
            .Single(i => file.ReadUInt16(versions.Offset + (2 * i)) == version);
        var relocation = (int)file.SectionsOfType(4).First().Offset;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(relocation + 12), symbol);

        Assert.That(
            () => WeakVersion.Mark(bytes), Throws.TypeOf<ElfException>().With.Message.Contains(WeakVersion.Marker));
    }

    [Test]
    public void A_file_cut_anywhere_is_refused()
    {
        var bytes = File.ReadAllBytes(library);
        Gen.Int[0, bytes.Length - 1].Sample(
            length => Assert.That(() => WeakVersion.Mark(bytes[..length]), Throws.TypeOf<ElfException>()), iter: 200);
    }

    [Test]
    public async Task The_tool_refuses_a_text_file_with_one_message()
    {
        if (await Command.Run("dotnet", ToolPath, library) is "")
        {
            Assert.Ignore("This system's libstdc++ is new enough, so that the tool looks at no file.");
        }

        var text = Path.Combine(folder, "text.so");
        await File.WriteAllTextAsync(text, "no library");

        var (code, errors) = await Command.Fail("dotnet", ToolPath, text);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(errors.Trim().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(errors, Does.StartWith(text).And.Contain("error LOAD001").And.Contain("not an ELF file"));
    }

    private static string PackageLibrary => typeof(WeakVersionTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TorchLibrary").Value!;

    private static string ToolPath => typeof(WeakVersion).Assembly.Location;

    private static ushort FlagsOf(ElfFile file, string version) =>
        file.ReadUInt16(NeededVersion.Find(file, WeakVersion.Library, version)!.Value.FlagsOffset);

    private static IEnumerable<long> Differences(byte[] one, byte[] other)
    {
        Assert.That(other, Has.Length.EqualTo(one.Length));
        return Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).Select(i => (long)i);
    }

    private static void Overwrite(byte[] bytes, string text, string replacement)
    {
        var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text + "\0"));
        Encoding.ASCII.GetBytes(replacement).CopyTo(bytes, at);
    }
}
