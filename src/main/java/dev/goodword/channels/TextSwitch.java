package dev.goodword.channels;

/** What a person said about texts altogether. */
enum TextSwitch {

	/** Nothing: what the installation is configured with decides. */
	AS_CONFIGURED,
	/** None leave. */
	OFF,
	/** They leave. */
	ON

}
