package dev.goodword;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Properties;

import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * E-mail through the server named by {@code spring.mail.*}. Every wait has an end, and
 * TLS is required unless the server is this machine; {@code spring.mail.properties} may
 * say otherwise. Stands back where another transport is there: the sample's mailbox.
 */
@Component
@Fallback
@EnableConfigurationProperties(MailProperties.class)
class SmtpTransport implements MailTransport {

	private static final String CONNECT_MILLIS = "10000";

	private static final String READ_MILLIS = "60000";

	private static final int SUBMISSION_PORT = 587;

	private static final int IMPLICIT_TLS_PORT = 465;

	private static final int LOOPBACK_PORT = 25;

	private final MailProperties settings;

	private final InstantSource clock;

	SmtpTransport(MailProperties settings, InstantSource clock) {
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public boolean isConfigured() {
		return StringUtils.hasText(this.settings.getHost());
	}

	@Override
	public MailConnection open() throws MailUnreachable {
		String host = this.settings.getHost();
		if (!StringUtils.hasText(host)) {
			throw new MailUnreachable("No mail server is configured", false, null);
		}
		Session session = Session.getInstance(properties(host));
		PhasedTransport transport = new PhasedTransport(session,
				new URLName("smtp", host, port(host), null, this.settings.getUsername(), null), implicitTls());
		try {
			transport.connect(host, port(host), this.settings.getUsername(), this.settings.getPassword());
			return new SmtpConnection(session, transport, this.clock);
		}
		catch (AuthenticationFailedException ex) {
			int code = transport.getLastReturnCode();
			throw new MailUnreachable("Sign-in refused with code " + code, !SmtpAnswer.isForNow(code), ex);
		}
		catch (MessagingException ex) {
			throw new MailUnreachable(SmtpAnswer.causeOf(ex), false, ex);
		}
	}

	private boolean implicitTls() {
		return this.settings.getSsl().isEnabled() || "smtps".equals(this.settings.getProtocol());
	}

	private int port(String host) {
		Integer port = this.settings.getPort();
		if (port != null) {
			return port;
		}
		return implicitTls() ? IMPLICIT_TLS_PORT : isLoopback(host) ? LOOPBACK_PORT : SUBMISSION_PORT;
	}

	private Properties properties(String host) {
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
		properties.setProperty("mail.smtp.timeout", READ_MILLIS);
		properties.setProperty("mail.smtp.writetimeout", READ_MILLIS);
		properties.setProperty("mail.smtp.quitwait", "false");
		properties.setProperty("mail.smtp.auth", Boolean.toString(this.settings.getUsername() != null));
		properties.setProperty("mail.smtp.starttls.enable", "true");
		properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!implicitTls() && !isLoopback(host)));
		properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
		properties.putAll(this.settings.getProperties());
		return properties;
	}

	private static boolean isLoopback(String host) {
		try {
			return InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
