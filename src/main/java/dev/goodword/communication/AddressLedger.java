package dev.goodword.communication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that mail servers have called dead. Kept by address and not by person, and
 * only as a keyed hash: a new address starts clean.
 */
@Component
class AddressLedger {

	private final StoppedAddressRepository rows;

	private final Vault vault;

	AddressLedger(StoppedAddressRepository rows, Vault vault) {
		this.rows = rows;
		this.vault = vault;
	}

	@Transactional(readOnly = true)
	public boolean isStopped(EmailAddress address) {
		return this.rows.existsById(key(address));
	}

	@Transactional
	public void stop(EmailAddress address, MailOutcome answer, Instant now) {
		byte[] key = key(address);
		if (!this.rows.existsById(key)) {
			this.rows.save(new StoppedAddress(key, answer, now));
		}
	}

	private byte[] key(EmailAddress address) {
		return this.vault.sign("address_ledger", address.normalised()).getBytes(StandardCharsets.US_ASCII);
	}

}
