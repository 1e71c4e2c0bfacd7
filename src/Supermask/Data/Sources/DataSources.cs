namespace Supermask.Data.Sources;

/// <summary>The data sets that can be named.</summary>
/// <remarks>
/// To add one in MNIST's format, describe it and add it to <see cref="All"/>. No run's key depends on this list: runs on other
/// images differ by the checksum of the images.
/// </remarks>
public static class DataSources
{
    /// <summary>
    /// MNIST (LeCun, Cortes and Burges). Its mirrors are the copy that PyTorch's vision library uses, and that of the Common
    /// Visual Data Foundation.
    /// </summary>
    public static DataSource Mnist { get; } = new(
        "mnist",
        "MNIST",
        IdxCatalog.LikeMnist(
            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"))
    {
        Mirrors = [new("https://ossci-datasets.s3.amazonaws.com/mnist/"), new("https://storage.googleapis.com/cvdf-datasets/mnist/")],
        HasStandIn = true,
    };

    /// <summary>Fashion-MNIST (Xiao, Rasul and Vollgraf 2017, MIT licence): ten kinds of clothes in MNIST's form.</summary>
    public static DataSource FashionMnist { get; } = new(
        "fashion-mnist",
        "Fashion-MNIST",
        IdxCatalog.LikeMnist(
            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"))
    {
        Mirrors = [new("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/")],
        InstalledIn = ["/usr/share/datasets/fashion-mnist"],
        Install = "sudo apt-get install dataset-fashion-mnist",
    };

    /// <summary>The data sets, the one that is used unless another is named first.</summary>
    public static IReadOnlyList<DataSource> All { get; } = [Mnist, FashionMnist];

    /// <summary>The data set of a name; null where there is none.</summary>
    public static DataSource? Named(string name) => All.FirstOrDefault(source => source.Name == name);
}
