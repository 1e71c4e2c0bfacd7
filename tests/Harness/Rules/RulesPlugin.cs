using Reqnroll.Analytics;
using Reqnroll.Assist;
using Reqnroll.Bindings;
using Reqnroll.EnvironmentAccess;
using Reqnroll.Formatters;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(Supermask.Harness.RulesPlugin))]

namespace Supermask.Harness;

/// <summary>What holds of every run of scenarios, whichever generator made their tests.</summary>
public sealed class RulesPlugin : IRuntimePlugin
{
    /// <inheritdoc/>
    public void Initialize(
        RuntimePluginEvents runtimePluginEvents,
        RuntimePluginParameters runtimePluginParameters,
        UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        var cells = new PlainCells();
        Service.Instance.ValueRetrievers.Register(cells);
        Service.Instance.ValueComparers.Register(cells);
        var files = new RunFiles();
        runtimePluginEvents.RegisterGlobalDependencies += (_, e) =>
        {
            e.ObjectContainer.RegisterTypeAs<NoTelemetry, IEnvironmentReqnrollTelemetryChecker>();
            e.ObjectContainer.RegisterInstanceAs(files);
            e.ObjectContainer.RegisterTypeAs<FormatterTroubles, IFormatterLog>();
            e.ObjectContainer.RegisterTypeAs<WholeMessages, ICucumberMessageFormatter>("message");
            e.ObjectContainer.RegisterTypeAs<WholePage, ICucumberMessageFormatter>("html");
        };
        runtimePluginEvents.CustomizeGlobalDependencies += (_, e) =>
            e.ObjectContainer.Resolve<RuntimePluginTestExecutionLifecycleEvents>().AfterTestRun += (_, end) =>
                files.NoteEnd(end.ObjectContainer.Resolve<IEnvironmentOptions>().IsDryRun);
        runtimePluginEvents.CustomizeTestThreadDependencies += (_, e) =>
            e.ObjectContainer.RegisterTypeAs<PlainArguments, IStepArgumentTypeConverter>();
    }

    /// <summary>Reqnroll tells its makers of every run where nobody forbids it.</summary>
    private sealed class NoTelemetry : IEnvironmentReqnrollTelemetryChecker
    {
        public bool IsReqnrollTelemetryEnabled() => false;
    }
}
