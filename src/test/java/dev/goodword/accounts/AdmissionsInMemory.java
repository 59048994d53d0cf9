package dev.goodword.accounts;

/** Nobody is invited in a simulation: only the lock and the revoking are asked for. */
class AdmissionsInMemory extends AdmissionTables {

	AdmissionsInMemory() {
		super(null);
	}

	@Override
	byte[] lockSetUp() {
		return null;
	}

	@Override
	void revoke(AccountId account) {
		// nobody was invited
	}

}
