package dev.goodword.journey;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Holds markup against the HTML standard, by the checker that the standard's makers use. It
 * lives behind a class loader of its own, since it needs old editions of libraries that the
 * product uses too.
 */
final class Markup {

	private static final Path CLASS_PATH = Path.of("target/journey/checker.classpath");

	private static final String HTML = "http://s.validator.nu/html5-all.rnc";

	/**
	 * What the standard allows since this edition of the checker: a user name that is a
	 * mail address.
	 */
	private static final List<String> ALLOWED_SINCE = List
		.of("Bad value “username” for attribute “autocomplete” on element “input”");

	private static final ClassLoader CHECKER = checker();

	private Markup() {
	}

	/** The errors of a page, one line each, with line and column. */
	static List<String> errorsOf(String html) {
		Collector found = new Collector();
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(CHECKER);
		try {
			check(html, found);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The HTML checker did not run", ex);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
		return List.copyOf(found.errors);
	}

	private static void check(String html, ErrorHandler found) throws ReflectiveOperationException {
		Class<?> type = CHECKER.loadClass("nu.validator.validation.SimpleDocumentValidator");
		Object validator = type.getConstructor().newInstance();
		type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(validator, HTML, found);
		type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
			.invoke(validator, found, true, false);
		try {
			type.getMethod("checkHtmlInputSource", InputSource.class)
				.invoke(validator, new InputSource(new StringReader(html)));
		}
		catch (InvocationTargetException ex) {
			throw new IllegalStateException("The markup could not be read", ex.getCause());
		}
	}

	private static ClassLoader checker() {
		try {
			URL[] jars = Arrays.stream(Files.readString(CLASS_PATH).split(File.pathSeparator))
				.map((jar) -> Path.of(jar.strip()).toUri())
				.map(Markup::address)
				.toArray(URL[]::new);
			return new URLClassLoader("html checker", jars, ClassLoader.getPlatformClassLoader());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The build has not laid out the HTML checker: run mvn process-test-classes",
					ex);
		}
	}

	private static URL address(URI uri) {
		try {
			return uri.toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Keeps errors, passes over warnings. */
	private static final class Collector implements ErrorHandler {

		private final List<String> errors = new ArrayList<>();

		@Override
		public void warning(SAXParseException problem) {
			// warnings are opinions
		}

		@Override
		public void error(SAXParseException problem) {
			String message = String.valueOf(problem.getMessage());
			if (ALLOWED_SINCE.stream().noneMatch(message::startsWith)) {
				this.errors.add("%d:%d %s".formatted(problem.getLineNumber(), problem.getColumnNumber(), message));
			}
		}

		@Override
		public void fatalError(SAXParseException problem) {
			error(problem);
		}

	}

}
