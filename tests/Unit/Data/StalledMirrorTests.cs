using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>Mirrors that stop sending. All are waited for at once, which takes as long as waiting for one.</summary>
[NonParallelizable]
public sealed class StalledMirrorTests
{
    private readonly StalledDownload silentThenGood = new(LocalMirror.Silence, hasGoodMirror: true);
    private readonly StalledDownload silentAlone = new(LocalMirror.Silence, hasGoodMirror: false);
    private readonly StalledDownload halfThenGood = new(LocalMirror.StopHalfway, hasGoodMirror: true);

    private StalledDownload[] All => [silentThenGood, silentAlone, halfThenGood];

    [OneTimeSetUp]
    public Task WaitForAllAsync() => Task.WhenAll(All.Select(each => each.RunAsync()));

    [OneTimeTearDown]
    public void RemoveFiles() => Array.ForEach(All, each => each.Dispose());

    [Test]
    public void The_next_mirror_helps_when_one_is_silent()
    {
        Assert.That(silentThenGood.Failure, Is.Null);
        Assert.That(silentThenGood.AskedOfTheStalled, Is.Not.Empty);
        Assert.That(silentThenGood.Kept, Is.EqualTo(silentThenGood.Expected));
    }

    [Test]
    public void Without_a_good_mirror_the_message_says_that_it_stopped_sending()
    {
        Assert.That(silentAlone.Failure!.Where, Does.StartWith("127.0.0.1: ").And.Contain("it stopped sending"));
        Assert.That(silentAlone.Failure.Remedy, Does.Contain("./supermask data --download"));
        Assert.That(silentAlone.FilesInCache, Is.EqualTo(new[] { "download.lock" }));
    }

    [Test]
    public void The_next_mirror_continues_what_a_stalled_one_began()
    {
        Assert.That(halfThenGood.AskedOfTheGood.Single(), Does.Contain("bytes="));
        Assert.That(halfThenGood.Kept, Is.EqualTo(halfThenGood.Expected));
    }

    /// <summary>A download of one file from a mirror that stalls and, where there is one, a good one after it.</summary>
    private sealed class StalledDownload(LocalMirror.Answer stalls, bool hasGoodMirror) : IDisposable
    {
        private readonly SampleFiles files = new();

        public DataFileException? Failure { get; private set; }

        public IReadOnlyList<string> AskedOfTheStalled { get; private set; } = [];

        public IReadOnlyList<string> AskedOfTheGood { get; private set; } = [];

        public byte[] Expected => files.Compressed(Images);

        public byte[] Kept => File.ReadAllBytes(Path.Combine(Cache.Folder, Images.CompressedName));

        public IEnumerable<string> FilesInCache => Directory.GetFiles(Cache.Folder).Select(path => Path.GetFileName(path));

        private CatalogFile Images => files.Catalog.TrainImages;

        private DataPlace Cache => DataPlaces.Cached(DataSources.Mnist, files.Root);

        public async Task RunAsync()
        {
            await using var stalled = await LocalMirror.StartAsync(files, stalls);
            await using var good = await LocalMirror.StartAsync(files, LocalMirror.Whole);
            Uri[] mirrors = hasGoodMirror ? [stalled.Address, good.Address] : [stalled.Address];
            try
            {
                await new Downloader(DownloadFixture.Options(mirrors)).FetchAsync(Cache, files.Source, [Images]);
            }
            catch (DataFileException failure)
            {
                Failure = failure;
            }

            (AskedOfTheStalled, AskedOfTheGood) = ([.. stalled.Requests], [.. good.Requests]);
        }

        public void Dispose() => files.Dispose();
    }
}
