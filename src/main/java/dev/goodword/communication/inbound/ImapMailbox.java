package dev.goodword.communication.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** A mailbox on an IMAP server, opened for reading only. */
class ImapMailbox implements Mailbox {

	/** How far back is looked when the numbers are new. */
	static final Duration LOOK_BACK = Duration.ofDays(7);

	private static final int AT_ONCE = 200;

	private static final String CONNECT_MILLIS = "10000";

	private static final String READ_MILLIS = "60000";

	private final InboundSettings.Box box;

	private final long largest;

	private final InstantSource clock;

	ImapMailbox(InboundSettings.Box box, long largest, InstantSource clock) {
		this.box = box;
		this.largest = largest;
		this.clock = clock;
	}

	@Override
	public String name() {
		return this.box.name();
	}

	@Override
	public void read(@Nullable Place from, Receiver into) throws MailboxAway {
		String protocol = this.box.tls() ? "imaps" : "imap";
		try (Store store = Session.getInstance(properties(protocol)).getStore(protocol)) {
			store.connect(this.box.host(), (this.box.port() != null) ? this.box.port() : -1, this.box.username(),
					this.box.password());
			try (IMAPFolder folder = (IMAPFolder) store.getFolder(this.box.folder())) {
				folder.open(Folder.READ_ONLY);
				read(folder, from, into);
			}
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			throw new MailboxAway("The " + this.box + " cannot be read: " + ex.getClass().getName(), ex);
		}
	}

	private void read(IMAPFolder folder, @Nullable Place from, Receiver into) throws MessagingException, IOException {
		long validity = folder.getUIDValidity();
		long last = (from != null && from.validity() == validity) ? from.uid() : 0;
		Message[] found = (last > 0) ? folder.getMessagesByUID(last + 1, UIDFolder.LASTUID) : folder
			.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(this.clock.instant().minus(LOOK_BACK))));
		FetchProfile sizes = new FetchProfile();
		sizes.add(UIDFolder.FetchProfileItem.UID);
		sizes.add(FetchProfile.Item.SIZE);
		folder.fetch(found, sizes);
		List<IMAPMessage> fresh = Arrays.stream(found)
			.map(IMAPMessage.class::cast)
			.filter((message) -> uid(folder, message) > last)
			.sorted(Comparator.comparing((message) -> uid(folder, message)))
			.limit(AT_ONCE)
			.toList();
		for (IMAPMessage message : fresh) {
			message.setPeek(true);
			try (InputStream content = message.getMimeStream()) {
				byte[] bytes = content.readNBytes((int) this.largest);
				into.take(new Place(validity, uid(folder, message)), bytes, content.read() < 0);
			}
		}
	}

	private static long uid(IMAPFolder folder, Message message) {
		try {
			return folder.getUID(message);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Properties properties(String protocol) {
		Properties properties = new Properties();
		String prefix = "mail." + protocol + ".";
		properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
		properties.setProperty(prefix + "timeout", READ_MILLIS);
		properties.setProperty(prefix + "writetimeout", READ_MILLIS);
		properties.setProperty(prefix + "ssl.checkserveridentity", "true");
		properties.setProperty(prefix + "starttls.enable", "true");
		properties.setProperty(prefix + "starttls.required", Boolean.toString(!this.box.tls() && !isLoopback()));
		return properties;
	}

	private boolean isLoopback() {
		try {
			return InetAddress.getByName(this.box.host()).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
